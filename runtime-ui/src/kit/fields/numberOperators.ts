import {
  atLeast,
  atMost,
  between,
  equals,
  greater,
  isBlank,
  isNotBlank,
  less,
  notEquals,
} from '../conditions/operators';

/** What can be asked of a number. */
export const numberOperators = () => [atLeast, atMost, between, equals, notEquals, greater, less, isBlank, isNotBlank];
