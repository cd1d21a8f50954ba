-- SPDX-License-Identifier: Apache-2.0
-- 按统计年度。By statistical year.
INSERT INTO average_wage
    (area_code, from_month, from_known, fen_per_month, source_id, clause, origin, note) VALUES
    (140000, '2020-01', 'printed', 539233, 'wages-cross-check', '', 'shipped', '全年64708元，除以12'),
    (140000, '2021-01', 'printed', 591400, 'wages-cross-check', '', 'shipped', '全年70968元，除以12'),
    (140000, '2022-01', 'printed', 643808, 'wages-cross-check', '', 'shipped', '全年77257元，除以12'),
    (140000, '2023-01', 'printed', 685458, 'wages-cross-check', '', 'shipped', '全年82255元，除以12'),
    (140000, '2024-01', 'printed', 699700, 'wages-cross-check', '', 'shipped', '全年83964元，除以12');
