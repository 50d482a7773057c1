import type { ApprovalProcessBody, ApprovalStep } from '../metadata/documents';
import { freeName } from '../naming/freeName';

/** What becomes of the process by one action of its author; each answers a new body. */

const names = (body: ApprovalProcessBody) => new Set(body.steps.map(({ name }) => name));

/** A step as it begins: the submitter's superior decides. */
export function newStep(body: ApprovalProcessBody, label: ApprovalStep['label']): ApprovalStep {
  return {
    name: freeName('step', names(body)),
    label,
    approvers: [{ superiorOf: '$User' }],
    mode: 'all',
    nobody: 'refuse',
  };
}

/** The process with this step at that place. */
export function withStep(body: ApprovalProcessBody, at: number, step: ApprovalStep): ApprovalProcessBody {
  return { ...body, steps: body.steps.toSpliced(at, 0, step) };
}

/** The process with a copy of the step behind it. */
export function duplicated(body: ApprovalProcessBody, at: number): ApprovalProcessBody {
  const step = body.steps[at];
  return step === undefined ? body : withStep(body, at + 1, { ...step, name: freeName(step.name, names(body)) });
}

/** The process without this step; the last one stays. */
export function withoutStep(body: ApprovalProcessBody, at: number): ApprovalProcessBody {
  return body.steps.length === 1 ? body : { ...body, steps: body.steps.toSpliced(at, 1) };
}

/** The process with the step at another place. */
export function moved(body: ApprovalProcessBody, from: number, to: number): ApprovalProcessBody {
  const step = body.steps[from];
  if (step === undefined || to < 0 || to >= body.steps.length || from === to) return body;
  return { ...body, steps: body.steps.toSpliced(from, 1).toSpliced(to, 0, step) };
}

/** The process with some of the step changed; what becomes undefined is left out. */
export function changed(body: ApprovalProcessBody, at: number, part: Partial<ApprovalStep>): ApprovalProcessBody {
  return { ...body, steps: body.steps.map((step, index) => (index === at ? { ...step, ...part } : step)) };
}
