// SPDX-License-Identifier: Apache-2.0
#include "platform/standard_output.hpp"

#include "platform/native_file.hpp"

namespace pension {

StandardOutput::StandardOutput() {
    setp(waiting_.data(), waiting_.data() + waiting_.size());
}

StandardOutput::~StandardOutput() {
    static_cast<void>(StandardOutput::sync());
}

StandardOutput::int_type StandardOutput::overflow(int_type next) {
    if (sync() != 0) return traits_type::eof();
    if (!traits_type::eq_int_type(next, traits_type::eof())) sputc(traits_type::to_char_type(next));
    return traits_type::not_eof(next);
}

int StandardOutput::sync() {
    if (!failure_)
        failure_ =
            native::write_to_standard_output({pbase(), static_cast<std::size_t>(pptr() - pbase())});
    setp(waiting_.data(), waiting_.data() + waiting_.size());
    return failure_ ? -1 : 0;
}

}  // namespace pension
