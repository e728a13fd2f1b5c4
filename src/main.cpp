#include "cli/face.hpp"
#include "storage/foreign/readers.hpp"
#include "storage/sqlite_shelf.hpp"
#include "ui/face.hpp"

#include <clocale>
#include <exception>
#include <filesystem>
#include <iostream>
#include <string>
#include <vector>

#include <langinfo.h>
#include <unistd.h>
#ifdef NIGHTCRAMP_KEEPS_OUT_OF_DUMPS
#include <sys/prctl.h>
#endif

namespace {

/// What a diary holds is nobody's business, and a crash would write it to wherever the system keeps memory
/// dumps.
void keep_out_of_dumps() {
#ifdef NIGHTCRAMP_KEEPS_OUT_OF_DUMPS
    prctl(PR_SET_DUMPABLE, 0);
#endif
}

int run(const std::vector<std::string>& arguments) {
    using namespace nightcramp;
    const app::Environment environment = app::process_environment();
    const Zone zone = Zone::local(environment("TZ").value_or(""));
    const app::SystemClock clock(zone);
    const SqliteShelf shelf;
    const bool utf8 = std::string(nl_langinfo(CODESET)) == "UTF-8";
    const app::World world{shelf, clock, zone, environment, storage::foreign_readers(), app::show_on_desktop};
    const bool asks = ::isatty(STDIN_FILENO) == 1 && ::isatty(STDOUT_FILENO) == 1;
    return cli::run(arguments, {std::cin, std::cout, std::cerr, utf8, asks}, world,
                    [&](const std::filesystem::path& diary) { return ui::run_window(world, diary); });
}

}  // namespace

int main(int argc, char** argv) {
    keep_out_of_dumps();
    std::setlocale(LC_CTYPE, "");
    try {
        const int code = run({argv + 1, argv + argc});
        std::cout.flush();
        if (code == 0 && !std::cout) {
            std::cerr << "nightcramp: The output could not be written.\n";
            return 1;
        }
        return code;
    } catch (const std::exception& error) {
        std::cerr << "nightcramp: " << error.what() << '\n';
        return 1;
    }
}
