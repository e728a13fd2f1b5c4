#include "exchange/readers/apple_health.hpp"

#include "exchange/readers/apple_bytes.hpp"
#include "exchange/readers/apple_facts.hpp"

namespace nightcramp::exchange {
namespace {

class AppleHealthReader : public Reader {
public:
    [[nodiscard]] std::string_view slug() const override { return "apple-health"; }
    [[nodiscard]] std::string_view name() const override { return "Apple Health"; }

    [[nodiscard]] bool recognises(const Glimpse& file) const override {
        const std::string_view head = file.head;
        const auto begin = head.find_first_not_of(" \t\r\n");
        if (begin == std::string_view::npos || head[begin] != '<') return false;
        return head.find("<!DOCTYPE HealthData") != std::string_view::npos ||
               head.find("<HealthData") != std::string_view::npos;
    }

    void read(const InputFiles& files, const ReadOptions&, Draft& draft) const override {
        Findings findings(draft, slug());
        for (const auto& file : files) {
            AppleFacts facts(findings, file->number());
            AppleBytes bytes(file->open());
            read_xml(bytes, facts);
            facts.finish();
        }
    }
};

}  // namespace

const Reader& apple_health_reader() {
    static const AppleHealthReader reader;
    return reader;
}

}  // namespace nightcramp::exchange
