// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>
#include <zip.h>

namespace pension {

/// A zip file of these parts, by their names.
inline std::string zip_bytes(const std::vector<std::pair<std::string, std::string>>& parts) {
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* kept = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_t* zip = kept ? zip_open_from_source(kept, ZIP_CREATE | ZIP_TRUNCATE, &error) : nullptr;
    if (!zip) throw std::runtime_error{"no zip file"};
    // Closing takes the source away.
    zip_source_keep(kept);
    for (const auto& [name, bytes] : parts) {
        zip_source_t* source = zip_source_buffer(zip, bytes.data(), bytes.size(), 0);
        if (!source || zip_file_add(zip, name.c_str(), source, ZIP_FL_ENC_UTF_8) < 0)
            throw std::runtime_error{"no part in a zip file"};
    }
    if (zip_close(zip) != 0) throw std::runtime_error{"a zip file is not written"};
    std::string all;
    zip_stat_t told;
    zip_source_open(kept);
    zip_source_stat(kept, &told);
    all.resize(told.size);
    zip_source_read(kept, all.data(), all.size());
    zip_source_close(kept);
    zip_source_free(kept);
    return all;
}

}  // namespace pension
