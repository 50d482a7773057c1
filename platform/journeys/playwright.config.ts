import { defineConfig } from '@playwright/test';

/** Chromium runs as root in containers and reaches nothing but the platform under test. */
const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.journey.ts',
  outputDir: 'target/test-results',
  // Journeys of two files go side by side; those of one file share what they made.
  workers: 2,
  fullyParallel: false,
  forbidOnly: process.env['CI'] !== undefined,
  timeout: 240_000,
  // A busy machine is no fault of the product; what must be quick says so at its place.
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: {
    baseURL: process.env['FANGYUAN_URL'] ?? 'http://127.0.0.1:8080',
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1440, height: 900 },
    actionTimeout: 30_000,
    screenshot: 'only-on-failure',
    // What was called and said; pictures of every step take half as long again: --trace=on for a single journey.
    trace: { mode: 'retain-on-failure', snapshots: false, screenshots: false },
    launchOptions: {
      executablePath: process.env['FANGYUAN_CHROMIUM'] ?? '/usr/bin/chromium',
      args: chromiumArguments,
    },
  },
});
