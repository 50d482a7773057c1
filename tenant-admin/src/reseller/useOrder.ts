import { useEffect, useState } from 'react';
import type { Syllables } from '@fangyuan/runtime-ui/kit/pinyin/pinyin.ts';
import { loadPinyin } from '@fangyuan/runtime-ui/kit/pinyin/pinyin.ts';
import type { Order, Plan, Template } from './resellerApi';
import { TENANT_CODE, tenantCode } from './tenantCode';

/** The order being filled in; the code follows the name until somebody writes one. */
export function useOrder(plans: readonly Plan[], templates: readonly Template[]) {
  const [syllables, setSyllables] = useState<Syllables>(() => (text: string) => [text]);
  const [codeChosen, setCodeChosen] = useState(false);
  const [written, setOrder] = useState<Order>({
    name: '',
    code: '',
    adminName: '',
    adminLogin: '',
    plan: plans[0]?.name ?? '',
    template: templates[0]?.name ?? '',
    sampleData: true,
  });
  useEffect(() => {
    void loadPinyin().then((loaded) => setSyllables(() => loaded));
  }, []);
  const order = codeChosen ? written : { ...written, code: tenantCode(written.name, syllables) };
  const change = (part: Partial<Order>) => setOrder((before) => ({ ...before, ...part }));
  return {
    order,
    change,
    recode: (code: string) => {
      setCodeChosen(true);
      change({ code });
    },
    complete:
      [order.name, order.adminName, order.adminLogin, order.plan, order.template].every((text) => text.trim() !== '') &&
      TENANT_CODE.test(order.code),
  };
}
