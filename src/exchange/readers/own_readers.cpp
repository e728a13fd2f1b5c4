#include "exchange/readers/apple_health.hpp"
#include "exchange/readers/bearable.hpp"
#include "exchange/readers/daylio.hpp"
#include "exchange/readers/fitbit.hpp"
#include "exchange/readers/fitbit_csv.hpp"
#include "exchange/readers/garmin.hpp"
#include "exchange/readers/google_fit.hpp"
#include "exchange/readers/habitbull.hpp"
#include "exchange/readers/loop.hpp"
#include "exchange/readers/migraine_buddy.hpp"
#include "exchange/readers/nights_table.hpp"
#include "exchange/readers/oura.hpp"
#include "exchange/readers/oura_csv.hpp"
#include "exchange/readers/own_json_reader.hpp"
#include "exchange/readers/plees_tracker.hpp"
#include "exchange/readers/samsung_health.hpp"
#include "exchange/readers/sleep_as_android.hpp"
#include "exchange/readers/sleepmeter.hpp"
#include "exchange/readers/track_and_graph.hpp"
#include "exchange/recognise.hpp"

namespace nightcramp::exchange {

const Readers& own_readers() {
    static const Readers all{&loop_reader(),
                             &daylio_reader(),
                             &bearable_reader(),
                             &track_and_graph_reader(),
                             &sleep_as_android_reader(),
                             &apple_health_reader(),
                             &fitbit_reader(),
                             &fitbit_csv_reader(),
                             &oura_reader(),
                             &oura_csv_reader(),
                             &garmin_reader(),
                             &google_fit_reader(),
                             &samsung_health_reader(),
                             &migraine_buddy_reader(),
                             &sleepmeter_reader(),
                             &plees_tracker_reader(),
                             &habitbull_reader(),
                             &nights_table_reader(),
                             &own_json_reader()};
    return all;
}

}  // namespace nightcramp::exchange
