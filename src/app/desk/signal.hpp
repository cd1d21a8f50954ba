// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <list>
#include <memory>
#include <utility>

namespace pension {

/// Keeps a listener connected for as long as it lives. A panel holds one per model it shows, so a
/// closed panel can never be called back.
class [[nodiscard]] Subscription {
public:
    Subscription() = default;
    explicit Subscription(std::shared_ptr<void> hold) : hold_{std::move(hold)} {}

private:
    std::shared_ptr<void> hold_;
};

/// Tells listeners that something changed; they then read what they show. UI thread only.
/// A listener may connect and disconnect others while it is called.
class Signal {
public:
    Subscription connect(std::function<void()> listener) {
        auto kept = std::make_shared<std::function<void()>>(std::move(listener));
        listeners_.push_back(kept);
        return Subscription{kept};
    }

    void emit() {
        listeners_.remove_if([](const auto& weak) { return weak.expired(); });
        for (const auto& weak : std::list{listeners_})
            if (const auto listener = weak.lock()) (*listener)();
    }

private:
    std::list<std::weak_ptr<std::function<void()>>> listeners_;
};

}  // namespace pension
