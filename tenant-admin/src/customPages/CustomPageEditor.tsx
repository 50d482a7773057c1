import { Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import type { PageBody, MetadataDocument } from '../metadata/documents';
import { useDocumentEditor } from '../objects/useDocumentEditor';
import { useRoles } from '../people/useRoles';
import { Choices } from '../ui/Choices';
import headerStyles from '../ui/EditorHeader.module.css';
import { LabelInput } from '../ui/LabelInput';
import { Labelled } from '../ui/Labelled';
import { RemoveButton } from '../ui/RemoveButton';
import { SaveBar } from '../ui/SaveBar';
import styles from './CustomPageEditor.module.css';
import { CustomPagePreview } from './CustomPagePreview';
import { examples, isExample } from './examples';
import { HtmlEditor } from './HtmlEditor';

type CustomPageEditorProps = {
  object: string;
  document: MetadataDocument<'page'> | undefined;
  saved: PageBody;
  taken: readonly string[];
};

const PLACES = ['record', 'form', 'list'] as const;

/** A custom page: what it stands in for, who sees it, its HTML, and how that looks. */
export function CustomPageEditor({ object, document, saved, taken }: CustomPageEditorProps) {
  const { t } = useTranslation();
  const roles = useRoles().data ?? [];
  const { body, local, patch, isNamed, removal, bar } = useDocumentEditor({
    kind: 'page',
    object,
    tab: 'pages',
    document,
    saved,
    taken,
  });
  const moveTo = (place: PageBody['place']) => patch({ place, ...(isExample(body.html) && { html: examples[place] }) });
  const complete = isNamed && body.roles.length > 0 && body.html.trim() !== '';
  return (
    <>
      <header className={headerStyles.header}>
        <Labelled label={t('pages.label')} help={local} required>
          {(id) => (
            <LabelInput id={id} autoFocus={!document} value={body.label} onChange={(label) => patch({ label })} />
          )}
        </Labelled>
        <Labelled label={t('pages.place')}>
          {(id) => (
            <Segmented
              id={id}
              aria-label={t('pages.place')}
              value={body.place}
              options={PLACES.map((value) => ({ value, label: t(`pages.at.${value}`) }))}
              onChange={moveTo}
            />
          )}
        </Labelled>
        <div className={headerStyles.buttons}>{removal && <RemoveButton {...removal} />}</div>
      </header>
      <Choices
        label={t('pages.rolesHint')}
        of={roles}
        value={body.roles}
        onChange={(chosen) => patch({ roles: chosen })}
      />
      <div className={styles.columns}>
        <Labelled label={t('pages.html')} help={t('pages.htmlHelp')} required>
          {(id) => <HtmlEditor id={id} value={body.html} onChange={(html) => patch({ html })} />}
        </Labelled>
        <CustomPagePreview object={object} place={body.place} html={body.html} />
      </div>
      <SaveBar {...bar} disabled={!complete} />
    </>
  );
}
