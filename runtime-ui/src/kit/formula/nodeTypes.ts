import type { Node, Type } from '../../gen/formulaTree';

/** The type of what a node comes to. */
export function typeOfNode(node: Node): Type {
  switch (node.node) {
    case 'constant':
    case 'field':
    case 'arithmetic':
    case 'call':
      return node.type;
    case 'and':
    case 'or':
    case 'not':
    case 'comparison':
    case 'in':
      return 'bool';
    case 'negation':
      return 'number';
    case 'concatenation':
      return 'text';
  }
}
