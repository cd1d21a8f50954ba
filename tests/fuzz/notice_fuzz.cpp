// SPDX-License-Identifier: Apache-2.0
#include "fuzz/fuzz.hpp"
#include "notice/notice.hpp"

using namespace pension;

namespace {

bool lies_in(TextSpan span, std::string_view text) {
    return span.length > 0 && span.from <= text.size() && span.length <= text.size() - span.from;
}

}  // namespace

// Every figure has a sentence of the text and columns of its own; without a month none is sure.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text = fuzz::text_of(data, size);
    const NoticeReading read = read_notice(text, month_of(2031, 1));
    for (const NoticeFigure& figure : read.figures) {
        fuzz::holds(!figure.sentences.empty() && !figure.row.cells.empty());
        for (const TextSpan& span : figure.sentences) fuzz::holds(lies_in(span, text));
        fuzz::holds(figure.from || !figure.sure());
    }
    for (const LeftAlone& each : read.left_alone) fuzz::holds(lies_in(each.sentence, text));
    return 0;
}
