import { useTranslation } from 'react-i18next';
import type { FormProblem } from '../form/formProblems';
import { LineCells } from './LineCells';
import { LineCommands } from './LineCommands';
import styles from './LineGrid.module.css';
import type { LineDeeds } from './lineRowProps';
import type { LineEditing } from './useLineEditing';

interface LineCardsProps {
  editing: LineEditing;
  commands: LineDeeds;
  problemsOf(key: string): readonly FormProblem[];
}

/** The lines on a phone: one card each. */
export function LineCards({ editing, commands, problemsOf }: LineCardsProps) {
  const { t } = useTranslation();
  const { live, columns, active, closed } = editing;
  return live.map((line, index) => {
    const { key } = line.line;
    const problems = problemsOf(key);
    const whole = problems.find((problem) => problem.line?.field === undefined)?.text ?? line.hints[''];
    return (
      <div key={key} className={styles.card} role="group" aria-label={t('lines.cardTitle', { row: index + 1 })}>
        <div className={styles.cardHead}>
          <span>{t('lines.cardTitle', { row: index + 1 })}</span>
          {!closed && <LineCommands index={index} lineKey={key} commands={commands} steps />}
        </div>
        <LineCells
          live={line}
          index={index}
          columns={columns}
          active={active?.key === key ? active.field : undefined}
          problems={problems}
          commands={commands}
          closed={closed}
          as="div"
        />
        {whole !== undefined && <p className={styles.problem}>{whole}</p>}
      </div>
    );
  });
}
