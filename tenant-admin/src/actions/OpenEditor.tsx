import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { ValuesEditor } from '../effects/ValuesEditor';
import type { FormulaInputs } from '../formula/formulaApi';
import type { OpenBody } from '../metadata/documents';
import { ObjectSelect } from '../objects/ObjectSelect';
import { useAllFields } from '../objects/useObjectFields';
import { Labelled } from '../ui/Labelled';

type OpenEditorProps = {
  object: string;
  inputs: FormulaInputs;
  value: OpenBody;
  onChange: (open: OpenBody) => void;
};

/** Which new record a button opens, and what is filled in. */
export function OpenEditor({ object, inputs, value, onChange }: OpenEditorProps) {
  const { t } = useTranslation();
  const fields = useAllFields();
  const ownedBy = [...fields].filter(([, each]) =>
    each.some(({ target, body }) => target === value.object && body?.options.owned === true),
  );
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
      {ownedBy.length > 0 && (
        <Labelled label={t('actions.lines')} help={t('actions.linesHelp')}>
          {(id) => (
            <Select
              id={id}
              allowClear
              placeholder={t('actions.noLines')}
              value={lines?.object}
              options={ownedBy.map(([name]) => ({ value: name, label: name }))}
              onChange={(line: string | undefined) =>
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
