package io.fangyuan.record;

import java.util.Optional;

/**
 * A page to be asked of the database.
 *
 * @param after where the page before ended, unless this is the first one of the stretch
 */
record Page(RecordQuery query, Stretch stretch, Optional<Cursor> after) {}
