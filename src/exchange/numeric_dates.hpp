#pragma once

#include "exchange/reader.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace nightcramp::exchange {

/// A date such as 11/5/2020: which of the first two numbers is the month, it does not say itself.
struct NumericDate {
    int first = 0;
    int second = 0;
    int year = 0;

    friend bool operator==(const NumericDate&, const NumericDate&) = default;
};

/// Reads "11/16/24", "11/5/2020", "11.5.2020" and "11-5-2020"; a year of two digits is one from 2000 on.
[[nodiscard]] std::optional<NumericDate> numeric_date(std::string_view text);

/// The day, where there is one in that order and it lies in the years 1900 … 9999.
[[nodiscard]] std::optional<Date> date_in(const NumericDate& date, DateOrder order);

/// Finds out in which order all dates of a file are written.
class DateOrders {
public:
    /// `written` is the date as it stands in the file.
    void hear(const NumericDate& date, std::string_view written);

    /// The order that the dates themselves prove, where they all prove one; else the one that the person
    /// chose; else the month first, and the draft is told that this is unclear.
    [[nodiscard]] DateOrder decide(const ReadOptions& options, Draft& draft) const;

private:
    bool month_first_ = false;  ///< a date can be read in no other way
    std::string day_first_;     ///< the first date that can be read in no other way
    std::string unclear_;       ///< the first date that would be another day in the other order
};

}  // namespace nightcramp::exchange
