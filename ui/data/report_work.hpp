#pragma once

#include "app/worker.hpp"
#include "present/results.hpp"
#include "report/pages.hpp"
#include "report/report_of.hpp"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>

namespace nightcramp::ui {

/// What a report is made from. Two that are equal give the same pages.
struct ReportMade {
    std::shared_ptr<const present::Results> results;
    report::Wishes wishes;
    report::Paper paper = report::Paper::a4;
    Manner manner{};
    std::chrono::weekday week_start = std::chrono::Monday;
    bool example = false;

    friend bool operator==(const ReportMade&, const ReportMade&) = default;
};

/// What of it is on screen.
struct ReportLook {
    int page = 0;
    int width_px = 0;  ///< device pixels

    friend bool operator==(const ReportLook&, const ReportLook&) = default;
};

/// What a report is made with, whatever is on it. The catalogue must live longer.
struct ReportMeans {
    const Catalogue& catalogue;
    Moment now{};
    std::string program;
};

/// The page of the report for the doctor: what is chosen on it, and the pages themselves, which are made away
/// from the window. Whoever holds this must live longer than its work.
class ReportWork {
public:
    explicit ReportWork(std::unique_ptr<app::Worker> worker);

    bool open = false;   ///< the Data view shows it
    int nights = 0;      ///< the last ones; 0: all; -1: those of `span`
    DateSpan span{};     ///< as they were typed
    bool large = false;  ///< the page alone, in the size of the paper
    int page = 0;
    std::filesystem::path saved;  ///< where it was saved last; empty before
    std::string trouble;          ///< why it could not be shown

    /// Begins what is asked for, unless it is there or under way.
    void ask(const ReportMade& wanted, const ReportLook& look, const ReportMeans& means);
    /// Takes over what is done; throws what the work threw. Between frames.
    void take() { worker_->deliver(); }
    void cancel();

    /// The newest that were made; null before the first.
    [[nodiscard]] std::shared_ptr<const report::Pages> pages() const { return pages_; }
    /// Whether they are what was asked for last.
    [[nodiscard]] bool is_fresh() const { return pages_ && made_ == asked_; }
    [[nodiscard]] const report::Pages::Pixels& pixels() const { return pixels_; }
    [[nodiscard]] int shown_page() const { return look_.page; }
    /// Grows with each picture that was made.
    [[nodiscard]] std::int64_t pictures_made() const { return pictures_made_; }

private:
    std::optional<ReportMade> asked_;
    ReportLook asked_look_;
    std::optional<ReportMade> made_;
    ReportLook look_;
    std::shared_ptr<const report::Pages> pages_;
    report::Pages::Pixels pixels_;
    std::int64_t pictures_made_ = 0;
    std::unique_ptr<app::Worker> worker_;  ///< last: its work ends before what it hands over to
};

}  // namespace nightcramp::ui
