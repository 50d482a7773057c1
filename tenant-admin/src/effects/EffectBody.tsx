import { useTranslation } from 'react-i18next';
import { PeopleRules } from '../approvals/PeopleRules';
import type { FormulaInputs } from '../formula/formulaApi';
import { FormulaInput } from '../formula/FormulaInput';
import type { Effect } from '../metadata/documents';
import { ObjectSelect } from '../objects/ObjectSelect';
import { useAllFields } from '../objects/useObjectFields';
import { Labelled } from '../ui/Labelled';
import { MessageEditor } from './MessageEditor';
import { TargetSelect } from './TargetSelect';
import { targetObject } from './targetObject';
import { ValuesEditor } from './ValuesEditor';

export type EffectBodyProps = {
  object: string;
  inputs?: FormulaInputs;
  effect: Effect;
  onChange: (effect: Effect) => void;
};

/** What one effect does, and to which records it happens. */
export function EffectBody({ object, inputs, effect, onChange }: EffectBodyProps) {
  const { t } = useTranslation();
  return (
    <>
      <What object={object} inputs={inputs} effect={effect} onChange={onChange} />
      <Labelled label={t('effects.when')} help={t('effects.whenHelp')}>
        {(id) => (
          <FormulaInput
            id={id}
            object={object}
            context="effect"
            expects="checkbox"
            inputs={inputs}
            value={effect.when ?? ''}
            onChange={(when) => onChange({ ...effect, when: when || undefined })}
          />
        )}
      </Labelled>
    </>
  );
}

function What({ object, inputs, effect, onChange }: EffectBodyProps) {
  const { t } = useTranslation();
  const fields = useAllFields();
  switch (effect.do) {
    case 'update':
      return (
        <>
          <Labelled label={t('effects.target')}>
            {(id) => (
              <TargetSelect
                id={id}
                object={object}
                value={effect.target ?? ''}
                onChange={(target) => onChange({ ...effect, target: target || undefined, values: {} })}
              />
            )}
          </Labelled>
          <ValuesEditor
            into={targetObject(fields, object, effect.target)}
            object={object}
            inputs={inputs}
            values={effect.values}
            onChange={(values) => onChange({ ...effect, values })}
          />
        </>
      );
    case 'create':
      return (
        <>
          <Labelled label={t('effects.object')} required>
            {(id) => (
              <ObjectSelect
                id={id}
                value={effect.object || undefined}
                onChange={(made) => onChange({ ...effect, object: made, values: {} })}
              />
            )}
          </Labelled>
          {effect.object !== '' && (
            <ValuesEditor
              into={effect.object}
              object={object}
              inputs={inputs}
              values={effect.values}
              onChange={(values) => onChange({ ...effect, values })}
            />
          )}
        </>
      );
    case 'notify':
      return (
        <>
          <PeopleRules
            object={object}
            label={t('effects.to')}
            part="recipient"
            rules={effect.to}
            onChange={(to) => onChange({ ...effect, to })}
          />
          <MessageEditor
            object={object}
            value={effect.message}
            onChange={(message) => onChange({ ...effect, message })}
          />
        </>
      );
  }
}
