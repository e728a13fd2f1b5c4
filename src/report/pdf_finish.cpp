#include "report/pdf_finish.hpp"

#include <cstddef>
#include <memory>
#include <stdexcept>

#include <fmt/format.h>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFWriter.hh>

namespace nightcramp::report {
namespace {

/// Goes through the tree of structure and gives each figure its words, each header cell its column.
class Speaker {
public:
    explicit Speaker(const std::vector<std::string>& figures) : figures_(figures) {}

    void visit(QPDFObjectHandle element) {
        if (element.isArray()) {
            for (int i = 0; i < element.getArrayNItems(); ++i) visit(element.getArrayItem(i));
            return;
        }
        if (!element.isDictionary()) return;
        QPDFObjectHandle kind = element.getKey("/S");
        if (kind.isName() && kind.getName() == "/Figure") describe(element);
        if (kind.isName() && kind.getName() == "/TH") head_column(element);
        visit(element.getKey("/K"));
    }

private:
    void describe(QPDFObjectHandle& figure) {
        if (next_ >= figures_.size()) return;
        figure.replaceKey("/Alt", QPDFObjectHandle::newUnicodeString(figures_[next_++]));
    }
    static void head_column(QPDFObjectHandle& cell) {
        cell.replaceKey("/A", QPDFObjectHandle::parse("<< /O /Table /Scope /Column >>"));
    }

    const std::vector<std::string>& figures_;
    std::size_t next_ = 0;
};

std::string written(QPDF& document) {
    QPDFWriter writer(document);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.write();
    const std::shared_ptr<Buffer> bytes = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(bytes->getBuffer()), bytes->getSize()};
}

}  // namespace

std::string finished_pdf(const std::string& pdf, const std::vector<std::string>& figures) {
    try {
        QPDF document;
        document.processMemoryFile("the report", pdf.data(), pdf.size());
        QPDFObjectHandle root = document.getRoot();
        root.replaceKey("/Lang", QPDFObjectHandle::newString("en-GB"));
        root.replaceKey("/ViewerPreferences", QPDFObjectHandle::parse("<< /DisplayDocTitle true >>"));
        QPDFObjectHandle tree = root.getKey("/StructTreeRoot");
        if (tree.isDictionary()) Speaker(figures).visit(tree.getKey("/K"));
        return written(document);
    } catch (const std::exception& error) {
        throw std::runtime_error(
            fmt::format("The report cannot be made into a PDF: {}. Nothing was written.", error.what()));
    }
}

}  // namespace nightcramp::report
