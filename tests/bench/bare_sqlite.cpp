// bare_sqlite FILE NUMBER: opens the file as the diary is opened, writes one row, ends.
#include <cstdlib>

#include <SQLiteCpp/SQLiteCpp.h>

int main(int argc, char** argv) {
    if (argc != 3) return 2;
    SQLite::Database database(argv[1], SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    for (const auto* pragma : {"busy_timeout = 2000", "journal_mode = DELETE", "synchronous = EXTRA",
                               "foreign_keys = ON", "trusted_schema = OFF", "secure_delete = ON"}) {
        database.exec(std::string("PRAGMA ") + pragma);
    }
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
    database.exec("CREATE TABLE IF NOT EXISTS night(date INTEGER PRIMARY KEY, cramps INTEGER) STRICT");
    SQLite::Statement insert(database, "INSERT INTO night VALUES (?, 0)");
    insert.bind(1, std::atoi(argv[2]));
    insert.exec();
    transaction.commit();
}
