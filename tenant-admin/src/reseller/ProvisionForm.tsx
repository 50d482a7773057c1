import { useShortcuts } from '@fangyuan/runtime-ui/kit/keyboard/useShortcuts.ts';
import { Button, Checkbox, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { adminKeys } from '../api/adminKeys';
import { useLabelText } from '../metadata/useLabelText';
import { Labelled } from '../ui/Labelled';
import { useCommand } from '../ui/useCommand';
import { CodeInput } from './CodeInput';
import { provision, type Plan, type Provisioned, type Template } from './resellerApi';
import styles from './TenantsPage.module.css';
import { useOrder } from './useOrder';

type ProvisionFormProps = {
  plans: readonly Plan[];
  templates: readonly Template[];
  onDone: (provisioned: Provisioned) => void;
};

/** Six inputs, most of them filled in already. */
export function ProvisionForm({ plans, templates, onDone }: ProvisionFormProps) {
  const { t } = useTranslation();
  const text = useLabelText();
  const { order, change, recode, complete } = useOrder(plans, templates);
  const open = useCommand(provision, adminKeys.reseller('tenants'));
  const submit = () => {
    if (complete && !open.isPending) open.mutate(order, { onSuccess: onDone });
  };
  useShortcuts([{ code: 'Enter', ctrl: true, run: submit }]);
  const plain = (name: 'adminName' | 'adminLogin') => (
    <Labelled label={t(`provision.${name}`)} help={t(`provision.${name}Help`)} required>
      {(id) => <Input id={id} value={order[name]} onChange={(event) => change({ [name]: event.target.value })} />}
    </Labelled>
  );
  const options = (list: readonly (Plan | Template)[]) =>
    list.map(({ name, label }) => ({ value: name, label: text(label, name) }));
  return (
    <form className={styles.form} onSubmit={(event) => event.preventDefault()}>
      <Labelled label={t('provision.name')} required>
        {(id) => (
          <Input id={id} autoFocus value={order.name} onChange={(event) => change({ name: event.target.value })} />
        )}
      </Labelled>
      <CodeInput value={order.code} onChange={recode} />
      {plain('adminName')}
      {plain('adminLogin')}
      <Labelled label={t('provision.template')} required>
        {(id) => (
          <Select
            id={id}
            value={order.template || undefined}
            options={options(templates)}
            onChange={(template) => change({ template })}
          />
        )}
      </Labelled>
      <Labelled label={t('tenants.plan')} required>
        {(id) => (
          <Select
            id={id}
            value={order.plan || undefined}
            options={options(plans)}
            onChange={(plan) => change({ plan })}
          />
        )}
      </Labelled>
      <Checkbox
        className={styles.whole}
        checked={order.sampleData}
        onChange={(event) => change({ sampleData: event.target.checked })}
      >
        {t('provision.sampleData')}
      </Checkbox>
      <div className={styles.whole}>
        <Button type="primary" disabled={!complete} loading={open.isPending} onClick={submit}>
          {t('provision.open')} <kbd>Ctrl Enter</kbd>
        </Button>
      </div>
    </form>
  );
}
