-- Published for everybody to read; the owner's loader alone writes them.
GRANT SELECT ON statistical_areas, periods, datasets, vintages, series, observations, indicator_themes, indicators, indicator_methods,
  inspections TO waymark_api, waymark_national;
--> statement-breakpoint
-- What foreign keys would hold, once for a statement of half a million rows instead of once for each row and key; and
-- that a vintage gets rows only from the transaction that made it, so that a loaded one never grows.
CREATE FUNCTION check_observations() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF EXISTS (SELECT FROM (SELECT DISTINCT vintage_id, series_id FROM added) o
      LEFT JOIN vintages v ON v.id = o.vintage_id AND v.loaded_at = now()
      LEFT JOIN series s ON s.id = o.series_id AND s.dataset_id = v.dataset_id
      WHERE s.id IS NULL) THEN
    RAISE EXCEPTION 'an observation names a vintage that is not being loaded, or a series of another dataset' USING ERRCODE = '23503';
  END IF;
  IF EXISTS (SELECT FROM (SELECT DISTINCT area_id, period_id FROM added) o
      LEFT JOIN statistical_areas a ON a.id = o.area_id
      LEFT JOIN periods p ON p.id = o.period_id
      WHERE a.id IS NULL OR p.id IS NULL) THEN
    RAISE EXCEPTION 'an observation names an area or a period that is not there' USING ERRCODE = '23503';
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
-- Once the transaction that loads a vintage is over, only whether it is the latest ever changes.
CREATE FUNCTION keep_vintage() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.loaded_at <> now() AND to_jsonb(NEW) - 'is_latest' <> to_jsonb(OLD) - 'is_latest' THEN
    RAISE EXCEPTION 'vintages are never changed; a corrected one is loaded beside them' USING ERRCODE = 'WM409';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION check_observations(), keep_vintage() FROM PUBLIC;
--> statement-breakpoint
CREATE TRIGGER check_observations AFTER INSERT ON observations REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION check_observations();
--> statement-breakpoint
CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON observations FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER keep_vintage BEFORE UPDATE ON vintages FOR EACH ROW EXECUTE FUNCTION keep_vintage();
--> statement-breakpoint
-- Observations name these by number, without foreign keys.
DO $$
DECLARE
  kept text;
BEGIN
  FOREACH kept IN ARRAY ARRAY['vintages', 'series', 'statistical_areas', 'periods'] LOOP
    EXECUTE format('CREATE TRIGGER refuse_removal BEFORE DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', kept);
    EXECUTE format('CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', kept);
  END LOOP;
  EXECUTE 'CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON observations FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()';
END $$;
--> statement-breakpoint
-- Every value of every indicator, method by method, from every vintage: what is read, so that the rules of methods are written once.
CREATE VIEW indicator_values WITH (security_invoker = true) AS
  SELECT m.indicator_id, m.code AS method_code, m.position AS method_position, o.vintage_id, v.is_latest, o.period_id,
    p.ends_on, o.area_id, a.level, a.gss_code, o.value, o.symbol
  FROM indicator_methods m
  JOIN series s ON s.id = m.series_id
  JOIN vintages v ON v.dataset_id = s.dataset_id
  JOIN observations o ON o.vintage_id = v.id AND o.series_id = m.series_id
  JOIN periods p ON p.id = o.period_id
    AND p.ends_on BETWEEN coalesce(m.from_day, '-infinity') AND coalesce(m.to_day, 'infinity')
  JOIN statistical_areas a ON a.id = o.area_id;
--> statement-breakpoint
GRANT SELECT ON indicator_values TO waymark_api, waymark_national;
