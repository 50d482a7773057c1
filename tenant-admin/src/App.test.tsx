import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { App } from './App';

it('shows whose page it is', () => {
  render(<App />);

  expect(screen.getByText('方圆 Fangyuan')).toBeDefined();
});
