#include "analysis/association.hpp"

#include "analysis/association_work.hpp"

namespace nightcramp::analysis {

Association::Association(const Question& question) : work_(std::make_unique<Work>(question)) {}
Association::Association(Association&&) noexcept = default;
Association& Association::operator=(Association&&) noexcept = default;
Association::~Association() = default;

int Association::nights_used() const {
    return work_->nights_used();
}

bool Association::degenerate() const {
    return work_->degenerate();
}

SlideTest Association::test(double beta0) const {
    return work_->test(beta0);
}

std::optional<Estimate> Association::estimate() const {
    if (degenerate()) return std::nullopt;
    return work_->estimate();
}

std::optional<LogInterval> Association::interval() const {
    if (degenerate()) return std::nullopt;
    return work_->interval();
}

std::optional<Posterior> Association::posterior(double prior_mean, double prior_sd) const {
    if (degenerate()) return std::nullopt;
    return work_->posterior(prior_mean, prior_sd);
}

double Association::own_share() const {
    return work_->own_share();
}

const Series& Association::slides() const {
    return work_->statistics();
}

}  // namespace nightcramp::analysis
