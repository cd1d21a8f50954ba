-- SPDX-License-Identifier: Apache-2.0
INSERT INTO government_payment
    (area_code, for_group, from_month, from_known, fen_per_year, subsidised, announced, source_id,
     clause, origin, note) VALUES
    (420100, 'severely_disabled', '2022-01', 'printed', NULL, 1, 0, 'wuhan-2021-21', '二(三)3', 'shipped',
     '各区人民政府代缴全部最低标准的养老保险费');
