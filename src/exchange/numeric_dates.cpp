#include "exchange/numeric_dates.hpp"

#include "exchange/findings.hpp"
#include "exchange/text_scan.hpp"

namespace nightcramp::exchange {

std::optional<NumericDate> numeric_date(std::string_view text) {
    TextScan scan(text);
    const auto first = scan.number(1, 2);
    const std::string_view separator = scan.rest().substr(0, 1);
    if (!first || (separator != "/" && separator != "." && separator != "-")) return std::nullopt;
    scan.take(separator);
    const auto second = scan.number(1, 2);
    if (!second || !scan.take(separator)) return std::nullopt;
    const std::size_t digits = scan.rest().size();
    const auto year = scan.number(2, 4);
    if (!year || digits == 3 || !scan.done()) return std::nullopt;
    return NumericDate{*first, *second, digits == 2 ? 2000 + *year : *year};
}

std::optional<Date> date_in(const NumericDate& date, DateOrder order) {
    const bool day_first = order == DateOrder::day_first;
    const int day = day_first ? date.first : date.second;
    const int month = day_first ? date.second : date.first;
    const std::chrono::year_month_day all{std::chrono::year(date.year),
                                          std::chrono::month(static_cast<unsigned>(month)),
                                          std::chrono::day(static_cast<unsigned>(day))};
    if (!all.ok() || date.year < 1900 || date.year > 9999) return std::nullopt;
    return Date(all);
}

void DateOrders::hear(const NumericDate& date, std::string_view written) {
    const bool may_be_day_first = date_in(date, DateOrder::day_first).has_value();
    const bool may_be_month_first = date_in(date, DateOrder::month_first).has_value();
    if (may_be_day_first && !may_be_month_first && day_first_.empty()) day_first_ = one_line(written, 40);
    if (may_be_month_first && !may_be_day_first) month_first_ = true;
    const bool either = may_be_day_first && may_be_month_first && date.first != date.second;
    if (either && unclear_.empty()) unclear_ = one_line(written, 40);
}

DateOrder DateOrders::decide(const ReadOptions& options, Draft& draft) const {
    const bool day_first = !day_first_.empty();
    if (day_first != month_first_) return day_first ? DateOrder::day_first : DateOrder::month_first;
    if (options.date_order) return *options.date_order;
    const std::string& example = unclear_.empty() ? day_first_ : unclear_;
    if (!example.empty() && !draft.unclear_dates) {
        draft.unclear_dates = UnclearDates{example, DateOrder::month_first};
    }
    return DateOrder::month_first;
}

}  // namespace nightcramp::exchange
