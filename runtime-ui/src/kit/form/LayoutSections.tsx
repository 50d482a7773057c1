import { Fragment, type CSSProperties, type ReactNode } from 'react';
import type { Layout, LayoutItem, LayoutSection } from '../api/types';
import styles from './LayoutSections.module.css';
import type { LiveForm } from './LiveForm';
import { useSectionVisible } from './useLiveForm';

interface LayoutSectionsProps {
  layout: Layout;
  live: LiveForm;
  /** Draws one item; null leaves no gap. */
  renderItem(item: LayoutItem): ReactNode;
  /** Stands below the first section: what the record is about, before all that is said about it. */
  children?: ReactNode;
}

/** The sections of a layout, one under the other; what stands in them is the caller's. */
export function LayoutSections({ layout, live, renderItem, children }: LayoutSectionsProps) {
  return layout.sections.map((section, i) => (
    <Fragment key={section.name}>
      <Section section={section} live={live} renderItem={renderItem} />
      {i === 0 && children}
    </Fragment>
  ));
}

type SectionProps = Pick<LayoutSectionsProps, 'live' | 'renderItem'> & { section: LayoutSection };

function Section({ section, live, renderItem }: SectionProps) {
  const items = section.items.map((item) => [item, renderItem(item)] as const).filter(([, drawn]) => drawn !== null);
  if (!useSectionVisible(live, section.name) || items.length === 0) return null;
  return (
    <section className={styles.section} aria-label={section.label}>
      <h2 className={styles.heading}>{section.label}</h2>
      <div className={styles.grid} style={{ '--columns': section.columns } as CSSProperties}>
        {items.map(([item, drawn]) => (
          <div key={item.field} className={styles.item} style={{ '--span': item.span ?? 1 } as CSSProperties}>
            {drawn}
          </div>
        ))}
      </div>
    </section>
  );
}
