// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/zip_bytes.hpp"

#include <string>
#include <utility>
#include <vector>

namespace pension {

/// An .xlsx written by hand: what a program may write, part by part.
struct HandXlsx {
    struct Sheet {
        std::string name;
        std::string data;         ///< Within sheetData.
        std::string before = {};  ///< cols
        std::string behind = {};  ///< mergeCells
        std::string state = {};
    };
    std::vector<Sheet> sheets;
    std::string shared{};  ///< Within sst.
    std::string styles{};  ///< Within styleSheet.
    std::string properties{};
    std::string head = R"(<?xml version="1.0" encoding="UTF-8"?>)";  ///< Of a sheet.

    std::string bytes() const {
        const std::string space =
            R"( xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main")"
            R"( xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">)";
        const std::string relations =
            R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)";
        const std::string type =
            R"( Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/)";
        std::string names;
        std::string targets;
        std::vector<std::pair<std::string, std::string>> parts;
        for (std::size_t i = 0; i < sheets.size(); ++i) {
            const std::string number = std::to_string(i + 1);
            const Sheet& sheet = sheets[i];
            names += R"(<sheet name=")" + sheet.name + R"(" sheetId=")" + number + R"(" )" +
                     (sheet.state.empty() ? "" : R"(state=")" + sheet.state + R"(" )") +
                     R"(r:id="rId)" + number + R"("/>)";
            targets += R"(<Relationship Id="rId)" + number + R"(")" + type +
                       R"(worksheet" Target="worksheets/sheet)" + number + R"(.xml"/>)";
            parts.emplace_back("xl/worksheets/sheet" + number + ".xml",
                               head + "<worksheet" + space + sheet.before + "<sheetData>" +
                                   sheet.data + "</sheetData>" + sheet.behind + "</worksheet>");
        }
        if (!shared.empty()) {
            targets += R"(<Relationship Id="t")" + type +
                       R"(sharedStrings" Target="/xl/sharedStrings.xml"/>)";
            parts.emplace_back("xl/sharedStrings.xml", "<sst" + space + shared + "</sst>");
        }
        if (!styles.empty()) {
            targets += R"(<Relationship Id="s")" + type + R"(styles" Target="styles.xml"/>)";
            parts.emplace_back("xl/styles.xml", "<styleSheet" + space + styles + "</styleSheet>");
        }
        parts.emplace_back("xl/_rels/workbook.xml.rels", relations + targets + "</Relationships>");
        parts.emplace_back("xl/workbook.xml", "<workbook" + space + properties + "<sheets>" +
                                                  names + "</sheets></workbook>");
        parts.emplace_back("_rels/.rels", relations + R"(<Relationship Id="rId1")" + type +
                                              R"(officeDocument" Target="xl/workbook.xml"/>)" +
                                              "</Relationships>");
        return zip_bytes(parts);
    }
};

/// An .ods written by hand.
/// @param tables within office:spreadsheet. @param styles within office:automatic-styles.
inline std::string hand_ods(const std::string& tables, const std::string& styles = {},
                            const std::string& manifest = {}) {
    const std::string spaces =
        R"( xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0")"
        R"( xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0")"
        R"( xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0")"
        R"( xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0")"
        R"( xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0")"
        R"( xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0")";
    return zip_bytes({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
                      {"META-INF/manifest.xml", "<manifest>" + manifest + "</manifest>"},
                      {"content.xml", "<office:document-content" + spaces +
                                          "><office:automatic-styles>" + styles +
                                          "</office:automatic-styles><office:body>"
                                          "<office:spreadsheet>" +
                                          tables +
                                          "</office:spreadsheet></office:body>"
                                          "</office:document-content>"}});
}

}  // namespace pension
