import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useLabelText } from '../metadata/useLabelText';
import { useObjectFields } from '../objects/useObjectFields';
import { recipesFor, type Recipe } from './recipes';
import styles from './RuleEditor.module.css';

/** Common rules that fit this object's fields; one click fills in everything. */
export function RecipeBar({ object, onUse }: { object: string; onUse: (recipe: Recipe) => void }) {
  const { t } = useTranslation();
  const text = useLabelText();
  const recipes = recipesFor(useObjectFields(object));
  if (recipes.length === 0) return null;
  return (
    <section className={styles.recipes} aria-label={t('rules.recipes')}>
      <span>{t('rules.recipes')}</span>
      {recipes.map((recipe) => (
        <Button key={recipe.key} size="small" onClick={() => onUse(recipe)}>
          {text(recipe.label)}
        </Button>
      ))}
    </section>
  );
}
