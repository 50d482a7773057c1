import type { StarterLabels } from './newObject';

/** What the parts of a new object are called: metadata, hence in every language at once. */
export const starterLabels: StarterLabels = {
  name: { 'zh-CN': '名称', en: 'Name' },
  layout: { 'zh-CN': '标准布局', en: 'Standard' },
  section: { 'zh-CN': '基本信息', en: 'Basics' },
  listView: { 'zh-CN': '全部', en: 'All' },
};
