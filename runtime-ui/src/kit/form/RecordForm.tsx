import { Form } from 'antd';
import { LinesForm } from '../lines/LinesForm';
import { PanelBoundary } from '../ui/PanelBoundary';
import { FormItem } from './FormItem';
import { LayoutSections } from './LayoutSections';
import { ProblemSummary } from './ProblemSummary';
import styles from './RecordForm.module.css';
import type { RecordFormState } from './useRecordForm';

/** The form of one record, drawn from its layout. Saving it is the page's affair. */
export function RecordForm({ state }: { state: RecordFormState }) {
  const { object, layout, live } = state;
  return (
    <Form
      name={state.id}
      form={state.form}
      className={styles.form}
      layout="vertical"
      initialValues={state.initial}
      onValuesChange={state.changed}
      scrollToFirstError={false}
    >
      <ProblemSummary state={state} />
      <LayoutSections
        layout={layout}
        live={live}
        renderItem={({ field: name }) => {
          const field = object.fields[name];
          return field === undefined ? null : <FormItem field={field} live={live} />;
        }}
      >
        {layout.lines?.map((table) => (
          <PanelBoundary key={table.relation}>
            <LinesForm table={table} state={state} />
          </PanelBoundary>
        ))}
      </LayoutSections>
    </Form>
  );
}
