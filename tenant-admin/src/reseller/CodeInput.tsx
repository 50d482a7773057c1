import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Labelled } from '../ui/Labelled';
import { useDebounced } from '../ui/useDebounced';
import { useCodeFree } from './resellerApi';
import { TENANT_CODE } from './tenantCode';
import styles from './TenantsPage.module.css';

type CodeInputProps = { value: string; onChange: (code: string) => void };

/** A tenant's code; says at once whether it can be had. */
export function CodeInput({ value, onChange }: CodeInputProps) {
  const { t } = useTranslation();
  const valid = TENANT_CODE.test(value);
  const asked = useDebounced(valid ? value : '', 250);
  const { data } = useCodeFree(asked);
  const taken = data?.free === false && asked === value;
  const malformed = value !== '' && !valid;
  return (
    <Labelled
      label={t('tenants.code')}
      help={t('provision.codeHelp')}
      error={taken ? t('provision.codeTaken') : malformed ? t('provision.codeForm') : undefined}
      required
    >
      {(id) => (
        <Input
          id={id}
          value={value}
          status={taken || malformed ? 'error' : undefined}
          suffix={
            <span className={styles.free}>{data?.free && asked === value && `✓ ${t('provision.codeFree')}`}</span>
          }
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Labelled>
  );
}
