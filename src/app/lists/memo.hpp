// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace pension {

/// What was made of a text, remembered: the cells of a list repeat themselves. Forgets all when it
/// is full, so that memory does not grow with the list.
template <class T>
class Memo {
public:
    static constexpr std::size_t most = 4096;

    template <class Make>
    const T& of(std::string_view text, Make make) {
        if (const auto found = known_.find(text); found != known_.end()) return found->second;
        if (known_.size() >= most) known_.clear();
        return known_.emplace(std::string{text}, make(text)).first->second;
    }

private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const {
            return std::hash<std::string_view>{}(text);
        }
    };

    std::unordered_map<std::string, T, Hash, std::equal_to<>> known_;
};

}  // namespace pension
