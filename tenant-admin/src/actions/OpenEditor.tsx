import { useTranslation } from 'react-i18next';
import { ValuesEditor } from '../effects/ValuesEditor';
import type { FormulaInputs } from '../formula/formulaApi';
import { useLineRelations } from '../layouts/useLineRelations';
import type { OpenBody } from '../metadata/documents';
import { ObjectSelect } from '../objects/ObjectSelect';
import { Labelled } from '../ui/Labelled';
import { NamedSelect } from '../ui/NamedSelect';

type OpenEditorProps = {
  object: string;
  inputs: FormulaInputs;
  value: OpenBody;
  onChange: (open: OpenBody) => void;
};

/** Which new record a button opens, and what is filled in. */
export function OpenEditor({ object, inputs, value, onChange }: OpenEditorProps) {
  const { t } = useTranslation();
  const ofLines = useLineRelations(value.object).map((relation) => ({ name: relation.object, label: relation.label }));
  const { lines } = value;
  return (
    <>
      <Labelled label={t('actions.opens')} required>
        {(id) => (
          <ObjectSelect
            id={id}
            value={value.object || undefined}
            onChange={(made) => onChange({ object: made, values: {} })}
          />
        )}
      </Labelled>
      {value.object !== '' && (
        <ValuesEditor
          into={value.object}
          object={object}
          inputs={inputs}
          values={value.values}
          onChange={(values) => onChange({ ...value, values })}
        />
      )}
      {ofLines.length > 0 && (
        <Labelled label={t('actions.lines')} help={t('actions.linesHelp')}>
          {(id) => (
            <NamedSelect<string | undefined>
              id={id}
              allowClear
              placeholder={t('actions.noLines')}
              value={lines?.object}
              of={ofLines}
              onChange={(line) =>
                onChange({ ...value, lines: line === undefined ? undefined : { object: line, values: {} } })
              }
            />
          )}
        </Labelled>
      )}
      {lines !== undefined && (
        <ValuesEditor
          into={lines.object}
          object={object}
          inputs={inputs}
          values={lines.values}
          onChange={(values) => onChange({ ...value, lines: { ...lines, values } })}
        />
      )}
    </>
  );
}
