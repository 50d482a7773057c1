import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { addressOf } from '../draft/addressOf';
import { useDocuments } from '../metadata/useDocuments';
import { useLabelText } from '../metadata/useLabelText';
import type { Use } from '../metadata/whereUsed';

/** One document that names another: what it is called, with the way to it and the place within it. */
export function UsedIn({ use: { kind, name, pointer } }: { use: Use }) {
  const { t } = useTranslation();
  const text = useLabelText();
  const label = useDocuments(kind).data?.find((document) => document.name === name)?.body.label;
  return (
    <>
      <span>{t(`kind.${kind}`)}</span>
      <Link to={addressOf(kind, name)}>{text(label, name)}</Link>
      <code>
        {name} {pointer}
      </code>
    </>
  );
}
