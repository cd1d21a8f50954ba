// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <wx/event.h>
#include <wx/timer.h>

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

class wxProcess;

namespace pension::ui {

/// A voice of the system: the speech service (spd-say) where there is one, else espeak-ng. Runs
/// beside the window and is never waited for; a service that does not answer within a few seconds
/// is given up, and the next voice tried.
class Speech : public wxEvtHandler {
public:
    /// @param path where programs are looked for, as in PATH.
    explicit Speech(std::string path);
    ~Speech() override;
    Speech(const Speech&) = delete;
    Speech& operator=(const Speech&) = delete;

    /// Begins to say it; what was being said falls silent.
    /// @param language "zh_CN" or "en".
    /// @return whether there is a voice at all.
    bool say(const std::string& text, const std::string& language);
    void stop();
    bool is_speaking() const { return process_ != nullptr; }

    /// No voice could say it.
    std::function<void()> failed;

    /// How long a speech service may take to answer, in milliseconds.
    int patience = 3000;

private:
    /// A program that says what stands on its standard input, and ends then.
    struct Voice {
        std::string program;
        std::vector<std::string> say;
        std::vector<std::string> ask{};   ///< Of a service: answers at once if it is there.
        std::vector<std::string> hush{};  ///< Of a service, which goes on by itself.
    };
    std::vector<Voice> voices(const std::string& language) const;
    std::optional<std::filesystem::path> program(const char* name) const;
    bool start_next();
    bool start(const std::vector<std::string>& arguments);
    void talk();
    void ended(int status);
    void give_up();

    std::string path_;
    std::string text_;
    std::vector<Voice> to_try_;  ///< The first one is being tried.
    bool is_asking_ = false;     ///< Whether the service is there.
    wxProcess* process_ = nullptr;
    long number_ = 0;
    wxTimer patience_;
};

}  // namespace pension::ui
