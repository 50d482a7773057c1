import { Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useSave } from '../draft/useSave';
import { localName, type CustomPageBody, type MetadataDocument } from '../metadata/documents';
import { useLabelText } from '../metadata/useLabelText';
import { API_NAME } from '../naming/apiName';
import { useNameSuggestion } from '../naming/useNameSuggestion';
import { useRoles } from '../people/useRoles';
import { Choices } from '../ui/Choices';
import headerStyles from '../ui/EditorHeader.module.css';
import { LabelInput } from '../ui/LabelInput';
import { Labelled } from '../ui/Labelled';
import { RemoveButton } from '../ui/RemoveButton';
import { SaveBar } from '../ui/SaveBar';
import { useEdited } from '../ui/useEdited';
import styles from './CustomPageEditor.module.css';
import { CustomPagePreview } from './CustomPagePreview';
import { examples, isExample } from './examples';
import { HtmlEditor } from './HtmlEditor';

type CustomPageEditorProps = {
  object: string;
  document: MetadataDocument<'page'> | undefined;
  saved: CustomPageBody;
  taken: readonly string[];
};

const PLACES = ['record', 'form', 'list'] as const;

/** A custom page: what it stands in for, who sees it, its HTML, and how that looks. */
export function CustomPageEditor({ object, document, saved, taken }: CustomPageEditorProps) {
  const { t } = useTranslation();
  const text = useLabelText();
  const navigate = useNavigate();
  const roles = useRoles().data ?? [];
  const suggest = useNameSuggestion(new Set(taken.map(localName)));
  const save = useSave();
  const { value: body, dirty, change, reset, hash } = useEdited(saved, document?.hash);
  const local = document ? localName(document.name) : suggest(body.label);
  const name = `${object}.${local}`;
  const patch = (part: Partial<CustomPageBody>) => change({ ...body, ...part });
  const moveTo = (place: CustomPageBody['place']) =>
    patch({ place, ...(isExample(body.html) && { html: examples[place] }) });
  const back = `/objects/${object}/pages`;
  const named = Object.values(body.label).some(Boolean) && API_NAME.test(local);
  const complete = named && body.roles.length > 0 && body.html.trim() !== '';
  const submit = () =>
    save.mutate([{ kind: 'page', name, body, hash }], {
      onSuccess: () => {
        reset();
        void navigate(`${back}/${local}`, { replace: true });
      },
    });
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
        <div className={headerStyles.buttons}>
          {document && (
            <RemoveButton
              kind="page"
              name={name}
              label={text(body.label, local)}
              onRemoved={() => void navigate(back)}
            />
          )}
        </div>
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
      <SaveBar count={dirty ? 1 : 0} saving={save.isPending} disabled={!complete} onDiscard={reset} onSave={submit} />
    </>
  );
}
