// SPDX-License-Identifier: Apache-2.0
#include "store/answers_file.hpp"

#include <benchmark/benchmark.h>

#include <filesystem>
#include <string>
#include <vector>

namespace pension {

namespace {

/// Articles of nobody: of twenty words in ever other order, 8 000 of them.
std::vector<Article> made_up() {
    const std::vector<std::string> words{"补缴", "养老", "档次", "补贴", "领取", "账户", "利息",
                                         "认证", "继承", "转移", "困难", "基础", "年限", "缴费",
                                         "待遇", "户口", "政策", "文件", "社保", "家人"};
    std::vector<Article> articles;
    for (std::size_t number = 0; number < 8'000; ++number) {
        Article made;
        made.id = "a" + std::to_string(number);
        made.from = month_of(2014, 2);
        made.language = "zh_CN";
        for (std::size_t i = 0; i < 4; ++i) made.question += words[(number * (i + 3) + i) % 20];
        for (std::size_t i = 0; i < 60; ++i) made.text += words[(number * 7 + i * i) % 20];
        made.document = "d";
        made.evidence = "A";
        made.read_on = "2026-11-21";
        articles.push_back(std::move(made));
    }
    return articles;
}

/// Aim: under 20 ms.
void find_words_in_8000_articles(benchmark::State& state, const char* words) {
    const auto packed = std::filesystem::path{BUILD_ROOT} / "answers_bench.db";
    if (!create_answers_file(packed, made_up())) {
        state.SkipWithError("not written");
        return;
    }
    const auto file = AnswersFile::open(packed);
    for (auto _ : state)
        benchmark::DoNotOptimize(file.value().search(words, {"zh_CN", {0}, month_of(2026, 11)}));
}
BENCHMARK_CAPTURE(find_words_in_8000_articles, one_character, "\u606f")
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(find_words_in_8000_articles, two_characters, "\u8865\u7f34")
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(find_words_in_8000_articles, four_characters, "\u8865\u7f34\u5e74\u9650")
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(find_words_in_8000_articles, initials, "bj")->Unit(benchmark::kMillisecond);

}  // namespace

}  // namespace pension
