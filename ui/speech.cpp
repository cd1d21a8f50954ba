// SPDX-License-Identifier: Apache-2.0
#include "speech.hpp"

#include "native/pipes.hpp"

#include <wx/log.h>
#include <wx/process.h>
#include <wx/stream.h>
#include <wx/utils.h>

#include <algorithm>
#include <memory>
#include <sstream>
#include <system_error>
#include <utility>

namespace pension::ui {

namespace {

namespace fs = std::filesystem;

/// Gives the word to whoever started it, if that still listens.
class Talking : public wxProcess {
public:
    explicit Talking(std::function<void(int)> ended)
        : wxProcess{wxPROCESS_REDIRECT}, ended_{std::move(ended)} {}
    void OnTerminate(int, int status) override {
        const auto tell = std::move(ended_);
        delete this;
        if (tell) tell(status);
    }
    void forget() { ended_ = nullptr; }

private:
    std::function<void(int)> ended_;
};

}  // namespace

Speech::Speech(std::string path) : path_{std::move(path)} {
    survive_broken_pipes();
    patience_.Bind(wxEVT_TIMER, [this](wxTimerEvent&) {
        give_up();
        if (!start_next() && failed) failed();
    });
}

Speech::~Speech() {
    stop();
}

std::optional<fs::path> Speech::program(const char* name) const {
    std::istringstream folders{path_};
    for (std::string folder; std::getline(folders, folder, ':');) {
        std::error_code unknown;
        const fs::path file = fs::path{folder} / name;
        if (!folder.empty() && fs::is_regular_file(file, unknown)) return file;
    }
    return std::nullopt;
}

std::vector<Speech::Voice> Speech::voices(const std::string& language) const {
    const bool is_chinese = language.starts_with("zh");
    std::vector<Voice> found;
    if (const auto service = program("spd-say"))
        found.push_back(
            {service->string(), {"-w", "-e", "-l", is_chinese ? "zh" : "en"}, {"-O"}, {"-C"}});
    // The voice that reads characters by their pinyin; the other one says 元 in English.
    if (const auto voice = program("espeak-ng"))
        found.push_back(
            {voice->string(), {"-v", is_chinese ? "cmn-latn-pinyin" : "en", "--stdin"}});
    return found;
}

bool Speech::say(const std::string& text, const std::string& language) {
    stop();
    text_ = text;
    to_try_ = voices(language);
    // So that each start takes the next one.
    to_try_.insert(to_try_.begin(), Voice{});
    return start_next();
}

void Speech::stop() {
    const bool was_speaking = process_ != nullptr;
    give_up();
    if (was_speaking && !is_asking_ && !to_try_.empty() && !to_try_.front().hush.empty()) {
        const std::string& program = to_try_.front().program;
        const std::string& hush = to_try_.front().hush.front();
        const char* words[] = {program.c_str(), hush.c_str(), nullptr};
        wxExecute(words, wxEXEC_ASYNC);
    }
    to_try_.clear();
}

void Speech::give_up() {
    patience_.Stop();
    if (!process_) return;
    static_cast<Talking*>(process_)->forget();
    process_ = nullptr;
    wxProcess::Kill(static_cast<int>(number_), wxSIGKILL, wxKILL_CHILDREN);
}

bool Speech::start(const std::vector<std::string>& arguments) {
    std::vector<const char*> words{to_try_.front().program.c_str()};
    for (const std::string& argument : arguments) words.push_back(argument.c_str());
    words.push_back(nullptr);
    // One that ends at once may be gone before this knows its number.
    const auto is_begun = std::make_shared<bool>(false);
    const auto is_gone = std::make_shared<bool>(false);
    auto* talking = new Talking{[this, is_begun, is_gone](int status) {
        *is_gone = true;
        if (*is_begun) ended(status);
    }};
    number_ = wxExecute(words.data(), wxEXEC_ASYNC | wxEXEC_MAKE_GROUP_LEADER, talking);
    if (*is_gone) return false;
    if (number_ == 0) {
        delete talking;
        return false;
    }
    *is_begun = true;
    process_ = talking;
    return true;
}

bool Speech::start_next() {
    while (to_try_.size() > 1) {
        to_try_.erase(to_try_.begin());
        is_asking_ = !to_try_.front().ask.empty();
        if (!start(is_asking_ ? to_try_.front().ask : to_try_.front().say)) continue;
        if (is_asking_)
            patience_.StartOnce(patience);
        else
            talk();
        return true;
    }
    return false;
}

void Speech::talk() {
    wxOutputStream* words = process_->GetOutputStream();
    if (!words) return;
    // That nobody reads them is told by how the voice ends, not by a box about a pipe.
    const wxLogNull silent;
    // A few kilobytes: a pipe takes them whether or not anybody reads.
    words->Write(text_.data(), text_.size());
    process_->CloseOutput();
}

void Speech::ended(int status) {
    process_ = nullptr;
    patience_.Stop();
    if (status == 0 && std::exchange(is_asking_, false)) {
        if (start(to_try_.front().say)) return talk();
        status = 1;
    }
    if (status == 0) return;
    if (!start_next() && failed) failed();
}

}  // namespace pension::ui
