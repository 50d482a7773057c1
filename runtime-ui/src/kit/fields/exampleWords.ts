/** Texts that examples of field types are made of. */
export const words = {
  chinese: '苏州恒泰精密机械有限公司',
  quoted: 'a "quoted" \\ text',
  beyondTheFirstPlane: '𠮷野家 😀',
  twoLines: '第一行\n第二行',
};
