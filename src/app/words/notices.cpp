// SPDX-License-Identifier: Apache-2.0
#include "app/words/notices.hpp"

#include "app/words/filled.hpp"
#include "base/contract.hpp"

namespace pension {

namespace {

const char* sentence(const PolicyNotice& notice) {
    switch (notice.code) {
        case PolicyNoticeCode::made_anew:
            return N_(
                "\"{file}\" was not there any more and was made anew from the figures that come "
                "with the program. Figures of your own that stood in it are only in its backups, "
                "beside it ({backups}).");
        case PolicyNoticeCode::shipped_figures_used:
            return N_(
                "\"{file}\" cannot be made ({reason}): the figures that come with the program are "
                "used, and nothing can be saved.");
    }
    expects(false, "explain: a notice without a sentence");
    return "";
}

}  // namespace

std::string explain(const PolicyNotice& notice, const Translate& tr) {
    return filled(sentence(notice), notice.facts, tr);
}

}  // namespace pension
