import type { ClipboardEvent, FocusEvent, KeyboardEvent } from 'react';
import { memo, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldMeta, FieldValue } from '../api/types';
import { isReference } from '../fields/lookups';
import { typeOf } from '../fields/registry';
import { isComposing } from '../keyboard/composition';
import styles from './LineCell.module.css';
import type { ItemState } from '../form/itemState';
import type { Rejected } from './line';

/** What a person does in a cell. */
export interface CellEvents {
  activate(): void;
  set(value: FieldValue): void;
  /** On to the next cell; false where there is none. */
  next(): boolean;
  step(by: -1 | 1): void;
  /** False where the cell shall take the text itself. */
  paste(text: string): boolean;
}

interface LineCellProps {
  field: FieldMeta;
  item: ItemState;
  value: FieldValue;
  rejected: Rejected | undefined;
  /** Says what is wrong with it. */
  problem: string | undefined;
  /** Says what the server would say. */
  hint: string | undefined;
  isActive: boolean;
  /** Tells the cell from others of its column. */
  label: string;
  events: CellEvents;
}

interface PartProps extends LineCellProps {
  /** Of what is said about the cell, if anything is. */
  messageId: string | undefined;
}

/** One value of a line: text to read until a person comes to it, then the editor of its type. */
export const LineCell = memo(function LineCell({ events, ...props }: LineCellProps) {
  const { t } = useTranslation();
  const id = useId();
  const { field, item, rejected, hint, isActive } = props;
  if (!item.visible) return <span className={styles.absent}>—</span>;
  if (item.readOnly) return <Fixed field={field} value={props.value} />;
  const misfit = rejected && t(`lines.why.${rejected.code}`, { defaultValue: t('lines.why.other') });
  const problem = props.problem ?? misfit;
  const message = problem ?? hint;
  const parts = { ...props, problem, events, messageId: message === undefined ? undefined : id };
  return (
    <div className={styles.cell} data-problem={problem !== undefined}>
      {isActive ? <Typed {...parts} /> : <Idle {...parts} />}
      {message !== undefined && (
        <span id={id} className={styles.message}>
          {message}
        </span>
      )}
    </div>
  );
});

function Fixed({ field, value }: Pick<LineCellProps, 'field' | 'value'>) {
  const { t } = useTranslation();
  const { Cell, align, writable } = typeOf(field);
  return (
    <div className={styles.fixed} data-align={align}>
      {value === null && !writable ? (
        <span className={styles.pending}>{t('form.computed.pending')}</span>
      ) : (
        <Cell value={value} field={field} />
      )}
    </div>
  );
}

function Idle({ field, value, rejected, item, label, messageId, events }: PartProps) {
  const { align, isBlank } = typeOf(field);
  return (
    <button
      type="button"
      className={styles.idle}
      data-align={align}
      data-wanted={item.required && isBlank(value)}
      aria-label={label}
      aria-describedby={messageId}
      onFocus={events.activate}
    >
      {rejected === undefined ? <Shown value={value} field={field} /> : <s>{rejected.text}</s>}
    </button>
  );
}

/** A record that a line points at is named, not linked: whoever comes to the cell wants to type. */
function Shown({ field, value }: Pick<LineCellProps, 'field' | 'value'>) {
  const { Cell } = typeOf(field);
  return isReference(value) ? value.name : <Cell value={value} field={field} />;
}

function Typed({ field, value, rejected, item, label, problem, messageId, events }: PartProps) {
  const { Edit, align } = typeOf(field);
  return (
    <div
      className={styles.typed}
      data-align={align}
      onKeyDownCapture={(event) => withKey(event, events)}
      onFocusCapture={selectText}
      onPasteCapture={(event) => withPaste(event, events)}
    >
      <Edit
        field={field}
        value={value}
        onChange={events.set}
        autoFocus
        {...(offersChoices(field) && { defaultOpen: true })}
        status={problem === undefined ? undefined : 'error'}
        aria-label={label}
        aria-describedby={messageId}
        aria-invalid={problem !== undefined}
        aria-required={item.required}
      />
      {rejected !== undefined && <s className={styles.rejected}>{rejected.text}</s>}
    </div>
  );
}

const offersChoices = ({ picklist, target }: FieldMeta): boolean => picklist !== undefined || target !== undefined;

/** What is typed first replaces what is there. */
function selectText({ target }: FocusEvent): void {
  if (target instanceof HTMLInputElement && target.closest('.ant-select') === null) target.select();
}

/** Enter and Tab go on, the arrows up and down; a list of choices that is open keeps its keys. */
function withKey(event: KeyboardEvent<HTMLElement>, events: CellEvents): void {
  if (isComposing(event) || event.ctrlKey || event.metaKey || event.altKey) return;
  const isChoice = event.currentTarget.querySelector('.ant-select') !== null;
  const isOpen = event.currentTarget.querySelector('.ant-select-open') !== null;
  if (event.key === 'Enter' && !event.shiftKey && !isOpen) return goOn(event, events);
  if (event.key === 'Tab' && !event.shiftKey) return goOn(event, events);
  if (isChoice || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
  event.preventDefault();
  events.step(event.key === 'ArrowDown' ? 1 : -1);
}

/** Where there is no next cell the key does what it does everywhere. */
function goOn(event: KeyboardEvent, events: CellEvents): void {
  const went = events.next();
  if (went || event.key === 'Enter') {
    event.preventDefault();
    event.stopPropagation();
  }
}

function withPaste(event: ClipboardEvent, events: CellEvents): void {
  if (events.paste(event.clipboardData.getData('text/plain'))) event.preventDefault();
}
