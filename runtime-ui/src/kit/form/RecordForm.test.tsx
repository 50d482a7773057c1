import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useEffect } from 'react';
import { describe, expect, it } from 'vitest';
import { customer, me } from '../../test/me';
import { TestApp } from '../../test/TestApp';
import { speakChinese } from '../../test/words';
import { Problem } from '../api/problem';
import type { ObjectMeta, Values } from '../api/types';
import { layoutFor } from './layouts';
import { RecordForm } from './RecordForm';
import { useRecordForm, type RecordFormState } from './useRecordForm';

speakChinese();

const saved: Values = { name: '恒泰', mobile: '13800517726', needsInvoice: false };

let state: RecordFormState;

function keep(current: RecordFormState): void {
  state = current;
}

function Form({ object }: { object: ObjectMeta }) {
  const current = useRecordForm({ object, layout: layoutFor(object, null), recordType: null, saved, prefill: {} });
  useEffect(() => keep(current));
  return <RecordForm state={current} />;
}

const draw = (object: ObjectMeta = customer) => (
  <TestApp me={{ ...me, objects: { ...me.objects, customer: object } }}>
    <Form object={object} />
  </TestApp>
);

describe('a record form', () => {
  it('finds each field by its label, with its value', () => {
    render(draw());

    expect(screen.getByLabelText<HTMLInputElement>('客户名称').value).toBe('恒泰');
    expect(screen.getByText('基本信息')).toBeDefined();
  });

  it('shows what a tick makes visible, and requires it', async () => {
    render(draw());
    expect(screen.queryByLabelText('税号')).toBeNull();

    await userEvent.click(screen.getByLabelText('需要开票'));

    expect(await screen.findByLabelText('税号')).toBeDefined();
    expect(state.live.item('taxNumber').required).toBe(true);
  });

  it('knows what was changed', async () => {
    render(draw());

    await userEvent.type(screen.getByLabelText('客户名称'), '机械');

    expect(state.dirty).toBe(true);
    expect(await act(() => state.check())).toEqual({ name: '恒泰机械' });
  });

  it('says what is missing at the field and above the form', async () => {
    render(draw());
    await userEvent.clear(screen.getByLabelText('客户名称'));

    expect(await act(() => state.check())).toBeUndefined();

    expect(screen.getByRole('alert').textContent).toContain('1 处需要修改');
    await waitFor(() => expect(screen.getAllByText(/请填写客户名称/)).toHaveLength(2));
  });

  it('puts each refusal of the server at its field, the rest above', async () => {
    render(draw());
    const errors = [
      { pointer: '/values/mobile', code: 'rule_failed', message: '手机号应为 11 位' },
      { pointer: '/values/parent', code: 'not_a_reference' },
    ];

    act(() => state.show(new Problem({ status: 422, code: 'validation_failed', errors })));

    expect(screen.getByRole('alert').textContent).toContain('上级客户 不在当前布局：须为一条记录的编号');
    await waitFor(() => expect(screen.getAllByText(/手机号应为 11 位/)).toHaveLength(2));
    await waitFor(() => expect(document.activeElement?.id).toBe('form-customer_mobile'));
  });

  it('keeps what was typed when a new field joins', async () => {
    const { rerender } = render(draw());
    await userEvent.type(screen.getByLabelText('客户名称'), '机械');

    rerender(draw(withFax(customer)));

    expect(screen.getByLabelText<HTMLInputElement>('客户名称').value).toBe('恒泰机械');
    expect(screen.getByLabelText('传真')).toBeDefined();
    expect(state.dirty).toBe(true);
  });

  it('does not take the Enter of an input method for a command', () => {
    render(draw());
    const input = screen.getByLabelText<HTMLInputElement>('客户名称');

    fireEvent.compositionStart(input);
    const notPrevented = fireEvent.keyDown(input, { key: 'Enter', keyCode: 229, isComposing: true });

    expect(notPrevented).toBe(true);
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

function withFax(object: ObjectMeta): ObjectMeta {
  const { mobile } = object.fields;
  const { standard } = object.layouts;
  if (mobile === undefined || standard === undefined) throw new Error('the fixture has changed');
  const [basic, ...others] = standard.sections;
  if (basic === undefined) throw new Error('the fixture has changed');
  const sections = [{ ...basic, items: [...basic.items, { field: 'fax' }] }, ...others];
  return {
    ...object,
    fields: { ...object.fields, fax: { ...mobile, name: 'fax', label: '传真' } },
    layouts: { standard: { ...standard, sections } },
  };
}
