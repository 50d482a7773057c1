package io.fangyuan.web.event;

import io.fangyuan.value.RecordId;

/**
 * The record that a page shows.
 *
 * @param object id of the object that it is of
 */
record ShownRecord(int object, RecordId record) {}
