// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "calc/told/derivation.hpp"
#include "store/article.hpp"

#include <string_view>

namespace pension {

/// Which articles explain a number of a result: one of article_topics(), empty where none does.
std::string_view topic_of(Term term);

/// Whether the article is about the topic; nothing is about an empty one.
bool is_about(const Article& article, std::string_view topic);

}  // namespace pension
