import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { TestApp } from '../../../test/TestApp';
import { speakChinese } from '../../../test/words';
import { moneyParts } from '../numbers';
import { Money } from './Money';

speakChinese();

const said = (value: string, currency: string, locale: string) =>
  moneyParts(value, currency, locale, 2)
    .map((part) => part.value)
    .join('');

describe('an amount of money', () => {
  it.each([
    ['-500', 'CNY', 'zh-CN', '-¥500.00'],
    ['-500', 'CNY', 'en', '-¥500.00'],
    ['-1234500.25', 'USD', 'en', '-$1,234,500.25'],
    ['3230', 'EUR', 'zh-CN', '€3,230.00'],
    ['-999999999999999999999999999999.99', 'CNY', 'zh-CN', '-¥999,999,999,999,999,999,999,999,999,999.99'],
    ['0.12345', 'CNY', 'en', '¥0.12345'],
  ])('%s %s in %s is %s', (value, currency, locale, text) => {
    expect(said(value, currency, locale)).toBe(text);
  });

  it('has its minus before the sign', () => {
    const { container } = render(
      <TestApp>
        <Money value="-500.00" currency="CNY" decimals={2} />
      </TestApp>,
    );

    expect(container.textContent).toBe('-¥500.00');
  });
});
