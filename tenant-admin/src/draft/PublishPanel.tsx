import { useShortcuts } from '@fangyuan/runtime-ui/kit/keyboard/useShortcuts.ts';
import { Button, Checkbox, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding } from './draftApi';
import styles from './DraftPage.module.css';
import { usePublish } from './usePublish';

/** Publishes the draft with a message; questions of the check want a yes first, errors prevent it. */
export function PublishPanel({ findings }: { findings: readonly Finding[] }) {
  const { t } = useTranslation();
  const publish = usePublish();
  const [message, setMessage] = useState('');
  const [agreed, setAgreed] = useState(false);
  const questions = findings.filter(({ severity }) => severity === 'QUESTION');
  const blocked = findings.some(({ severity }) => severity === 'ERROR');
  const ready = !blocked && (questions.length === 0 || agreed);
  const submit = () => {
    if (ready) publish.mutate({ message, accept: questions.map(({ code }) => code) });
  };
  useShortcuts([{ code: 'Enter', ctrl: true, run: submit }]);
  return (
    <div className={styles.publish}>
      {questions.length > 0 && (
        <Checkbox checked={agreed} onChange={(event) => setAgreed(event.target.checked)}>
          {t('draft.agree', { count: questions.length })}
        </Checkbox>
      )}
      <Input
        aria-label={t('draft.message')}
        placeholder={t('draft.message')}
        maxLength={500}
        value={message}
        onChange={(event) => setMessage(event.target.value)}
      />
      <Button type="primary" disabled={!ready} loading={publish.isPending} onClick={submit}>
        {t('draft.publish')} <kbd>Ctrl Enter</kbd>
      </Button>
      {blocked && <p className={styles.meta}>{t('draft.blocked')}</p>}
    </div>
  );
}
