package org.tomtoolkit.targets;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.PersistenceException;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Only a name that is taken counts as one, in the words of each database. */
class NameClashTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[SQLITE_CONSTRAINT_UNIQUE] A UNIQUE constraint failed (UNIQUE constraint failed: tom_target.name)",
                "[SQLITE_CONSTRAINT_UNIQUE] A UNIQUE constraint failed (UNIQUE constraint failed: tom_target_name.name)",
                "ERROR: duplicate key value violates unique constraint \"uq_tom_target_name\"\n  Detail: Key (name)=(M 1)"
                        + " already exists.",
                "(conn=4) Duplicate entry 'M 1' for key 'uq_tom_target_name_name'",
                "Duplicate entry 'M 1' for key 'tom_target.uq_tom_target_name'",
                "Unique index or primary key violation: \"PUBLIC.UQ_TOM_TARGET_NAME_INDEX_9 ON PUBLIC.TOM_TARGET(NAME NULLS"
                        + " FIRST)\"; SQL statement: insert into tom_target",
                "ORA-00001: unique constraint (TOM.UQ_TOM_TARGET_NAME_NAME) violated"
            })
    void aNameThatIsTaken(String message) {
        assertTrue(NameClash.isIn(new PersistenceException(new SQLException(message, "23505"))));
        SQLException batch = new BatchUpdateException("A batch failed", "23000", new int[0]);
        batch.setNextException(new SQLException(message));
        assertTrue(NameClash.isIn(new PersistenceException(batch)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[SQLITE_CONSTRAINT_FOREIGNKEY] A foreign key constraint failed (FOREIGN KEY constraint failed)",
                "[SQLITE_CONSTRAINT_UNIQUE] A UNIQUE constraint failed (UNIQUE constraint failed:"
                        + " tom_target_extra.target_id, tom_target_extra.extra_key)",
                "[SQLITE_CONSTRAINT_NOTNULL] A NOT NULL constraint failed (NOT NULL constraint failed: tom_target.name)",
                "ERROR: insert or update on table \"my_note\" violates foreign key constraint \"fk_my_note_target\"",
                "ERROR: duplicate key value violates unique constraint \"uq_my_survey_target_name\""
            })
    void anythingElse(String message) {
        assertFalse(NameClash.isIn(new PersistenceException(new SQLException(message, "23505"))));
    }

    @Test
    void whatIsNotOfTheDatabase() {
        assertFalse(NameClash.isIn(new IllegalStateException("uq_tom_target_name")));
    }
}
