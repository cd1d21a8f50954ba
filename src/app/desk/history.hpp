// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/signal.hpp"
#include "base/contract.hpp"

#include <string>
#include <utility>
#include <vector>

namespace pension {

/// Undo without command classes: what can be undone is one plain value, a change is a named step
/// to the next value, and undo puts the old one back. UI thread only.
template <class T>
class History {
public:
    explicit History(T start) : steps_{{{}, std::move(start)}} {}

    const T& now() const { return steps_[at_].state; }
    bool can_undo() const { return at_ > 0; }
    bool can_redo() const { return at_ + 1 < steps_.size(); }
    /// The msgids of what undo would take back and redo bring again; menus show them translated.
    const std::string& undo_name() const { return steps_[at_].name; }
    const std::string& redo_name() const { return steps_[can_redo() ? at_ + 1 : at_].name; }

    void change(std::string name, T next) {
        if (next == now()) return;
        while (can_redo()) steps_.pop_back();
        steps_.push_back({std::move(name), std::move(next)});
        ++at_;
        changed.emit();
    }

    /// A change that goes on with the one before it, as while a slider is dragged: one step in
    /// all, which undo takes back whole.
    void go_on(const std::string& name, T next) {
        if (can_redo() || !can_undo() || steps_[at_].name != name) {
            change(name, std::move(next));
            return;
        }
        if (next == now()) return;
        steps_[at_].state = std::move(next);
        changed.emit();
    }

    /// Another value, without a way back to those before.
    void start(T anew) {
        steps_.assign(1, {{}, std::move(anew)});
        at_ = 0;
        changed.emit();
    }

    void undo() { go(can_undo(), at_ - 1); }
    void redo() { go(can_redo(), at_ + 1); }

    Signal changed;

private:
    struct Step {
        std::string name;
        T state;
    };
    void go(bool allowed, std::size_t to) {
        expects(allowed, "History: nothing there");
        at_ = to;
        changed.emit();
    }
    std::vector<Step> steps_;
    std::size_t at_ = 0;
};

}  // namespace pension
