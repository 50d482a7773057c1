import { useEffect } from 'react';
import { signInAddress } from './signInAddress';

/** Leaves for the sign-in page of the end users' application. */
export function ToSignIn() {
  useEffect(() => window.location.assign(signInAddress(window.location)), []);
  return null;
}
