#include "ui/data/report_work.hpp"

#include <algorithm>
#include <utility>

namespace nightcramp::ui {
namespace {

std::shared_ptr<const report::Pages> pages_of(const ReportMade& wanted, const ReportMeans& means) {
    const report::Source source{*wanted.results, means.catalogue, wanted.manner, wanted.week_start,
                                means.now,       means.program,   wanted.example};
    return std::make_shared<const report::Pages>(report::report_of(source, wanted.wishes), wanted.paper);
}

}  // namespace

ReportWork::ReportWork(std::unique_ptr<app::Worker> worker)
    : worker_(worker ? std::move(worker) : std::make_unique<app::InPlaceWorker>()) {}

void ReportWork::ask(const ReportMade& wanted, const ReportLook& look, const ReportMeans& means) {
    if (!wanted.results || look.width_px <= 0) return;
    if (asked_ == wanted && asked_look_ == look) return;
    asked_ = wanted;
    asked_look_ = look;
    const bool has_pages = pages_ && made_ == wanted;
    worker_->start([this, wanted, look, means,
                    kept = has_pages ? pages_ : nullptr](const app::Task& task) -> std::function<void()> {
        const auto pages = kept ? kept : pages_of(wanted, means);
        if (task.stop.stop_requested()) return {};
        const int number = std::clamp(look.page, 0, pages->count() - 1);
        auto pixels = std::make_shared<report::Pages::Pixels>(pages->pixels(number, look.width_px));
        return [this, wanted, pages, pixels, shown = ReportLook{number, look.width_px}] {
            made_ = wanted;
            pages_ = pages;
            pixels_ = std::move(*pixels);
            look_ = shown;
            page = shown.page;
            ++pictures_made_;
        };
    });
    take();
}

void ReportWork::cancel() {
    worker_->cancel();
    asked_.reset();
    made_.reset();
    pages_.reset();
    pixels_ = {};
    saved.clear();
    trouble.clear();
    page = 0;
    open = large = false;
}

}  // namespace nightcramp::ui
