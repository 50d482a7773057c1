package io.fangyuan.metadata;

/**
 * One document naming another.
 *
 * @param from the document that names
 * @param pointer JSON pointer to the place in its body; "" when its own name does
 * @param to the document that is named; it need not exist
 */
public record Reference(DocumentKey from, String pointer, DocumentKey to) {}
