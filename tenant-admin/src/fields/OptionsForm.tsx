import { useTranslation } from 'react-i18next';
import type { FieldOptions } from '../metadata/documents';
import { useLabelText } from '../metadata/useLabelText';
import { Labelled } from '../ui/Labelled';
import type { FieldProblem } from './fieldDraft';
import styles from './FieldEditor.module.css';
import { OptionControl } from './OptionControl';
import { optionFields, type OptionEditor, type OptionsSchema } from './optionsSchema';

type OptionsFormProps = {
  object: string;
  schema: OptionsSchema;
  options: FieldOptions;
  problems: readonly FieldProblem[];
  onChange: (name: string, value: unknown) => void;
};

const WIDE: readonly OptionEditor['kind'][] = ['formula', 'relatedFormula', 'label', 'object', 'picklist', 'segmented'];

/** The options of a field type, drawn from their schema. */
export function OptionsForm({ object, schema, options, problems, onChange }: OptionsFormProps) {
  const { t } = useTranslation();
  const text = useLabelText();
  const shown = optionFields(schema);
  if (shown.length === 0) return null;
  return (
    <div className={styles.options}>
      {shown.map(({ name, title, description, required, byDefault, editor }) => (
        <div key={name} data-wide={WIDE.includes(editor.kind)}>
          <Labelled
            label={text(title, name)}
            help={text(description)}
            required={required}
            error={problems.some(({ at }) => at === name) ? t('fields.problem.optionMissing') : undefined}
          >
            {(id) => (
              <OptionControl
                id={id}
                object={object}
                editor={editor}
                related={typeof options['object'] === 'string' ? options['object'] : undefined}
                value={options[name] ?? byDefault}
                onChange={(value) => onChange(name, value)}
              />
            )}
          </Labelled>
        </div>
      ))}
    </div>
  );
}
