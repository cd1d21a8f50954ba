-- SPDX-License-Identifier: Apache-2.0
-- 按统计年度。By statistical year.
INSERT INTO average_wage
    (area_code, from_month, from_known, fen_per_month, source_id, clause, origin, note) VALUES
    (520000, '2021-01', 'printed', 679750, 'wages-cross-check', '', 'shipped',
     '全年81570元，除以12；核对报告不能确定是统计年度还是缴费年度'),
    (520000, '2022-01', 'printed', 685758, 'wages-cross-check', '', 'shipped',
     '全年82291元，除以12；核对报告不能确定是统计年度还是缴费年度'),
    (520000, '2023-01', 'printed', 727225, 'wages-cross-check', '', 'shipped',
     '全年87267元，除以12；核对报告不能确定是统计年度还是缴费年度'),
    (520000, '2024-01', 'printed', 732450, 'wages-cross-check', '', 'shipped',
     '全年87894元，除以12；核对报告不能确定是统计年度还是缴费年度'),
    (520000, '2025-01', 'printed', 737675, 'wages-cross-check', '', 'shipped',
     '全年88521元，除以12；核对报告不能确定是统计年度还是缴费年度');
